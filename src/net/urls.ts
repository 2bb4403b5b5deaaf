/** What may be shown of a URL, and whether it leads to this machine. Asks no server. */

/** Whether a URL's host is written as this machine, where http is safe enough. */
export function isLoopback({ hostname }: URL): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/** A part of a URL as it was before percent-encoding; as it stands where it is not encoded so. */
export function decodePart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A URL without user name, password, query and fragment, which may be secrets. */
export function nameAddress({ protocol, host, pathname }: URL): string {
  return `${protocol}//${host}${pathname}`;
}
