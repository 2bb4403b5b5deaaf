/** One stage of a publish task, as `/v2/post/publish/status/fetch/` shows it. A task stays in its last stage. */
export type Stage = {
  /** `PROCESSING_DOWNLOAD`, `PROCESSING_UPLOAD`, `SEND_TO_USER_INBOX`, `PUBLISH_COMPLETE`, `FAILED`, or any other. */
  status: string;
  failReason?: string;
  /** Ids of the public posts: decimal digits, beyond 2^53 as TikTok's are. */
  postIds?: readonly string[];
  /** The stage ends after this time … */
  lastsMs?: number;
  /** … or after so many status calls, whichever is first. With neither, it never ends. */
  lastsStatusCalls?: number;
  /** Whether a cancel is accepted. By default it is while TikTok downloads or receives the video. */
  cancellable?: boolean;
};

/** The course of one publish task. */
export type PublishPlan = {
  id: string;
  /** Label of the token that published it. By default the first one. */
  token?: string;
  /** By default, the download never ends. */
  stages?: readonly Stage[];
  /** What follows an accepted cancel. By default one status call sees the old status, the next `publish_cancelled`. */
  afterCancel?: readonly Stage[];
};

const CANCELLABLE = ["PROCESSING_DOWNLOAD", "PROCESSING_UPLOAD"];

/** A publish task, which moves through its stages by itself. Times are milliseconds since the epoch. */
export class Publish {
  readonly id: string;
  readonly token: string;
  /** How much of the video TikTok has received. */
  uploadedBytes = 10_000;
  readonly #afterCancel: readonly Stage[] | undefined;
  #stages: readonly [Stage, ...Stage[]];
  #enteredMs: number;
  #statusCalls = 0;
  #cancelled = false;
  #isUpload: boolean;

  /** `isUpload`: the plan's stages begin only once the upload is finished. */
  constructor(plan: PublishPlan, token: string, nowMs: number, isUpload = false) {
    const upload = isUpload ? [{ status: "PROCESSING_UPLOAD" }] : [];
    const [first = { status: "PROCESSING_DOWNLOAD" }, ...later] = [...upload, ...(plan.stages ?? [])];
    this.#isUpload = isUpload;
    if (isUpload) this.uploadedBytes = 0;
    this.id = plan.id;
    this.token = token;
    this.#afterCancel = plan.afterCancel;
    this.#stages = [first, ...later];
    this.#enteredMs = nowMs;
  }

  /** Returns the stage that a status call sees, and counts the call. */
  fetchStatus(nowMs: number): Stage {
    const stage = this.#stageAt(nowMs);
    this.#statusCalls += 1;
    if (this.#statusCalls >= (stage.lastsStatusCalls ?? Number.POSITIVE_INFINITY)) this.#advance(nowMs);
    return stage;
  }

  get isCancelled(): boolean {
    return this.#cancelled;
  }

  /** The last chunk is there: from now on, the plan decides. */
  finishUpload(nowMs: number): void {
    if (this.#isUpload && !this.#cancelled) this.#advance(nowMs);
    this.#isUpload = false;
  }

  /** Requests to cancel. A second request during an accepted cancel is accepted, too. */
  cancel(nowMs: number): "ok" | "publish_not_cancellable" {
    const stage = this.#stageAt(nowMs);
    if (!(stage.cancellable ?? CANCELLABLE.includes(stage.status))) return "publish_not_cancellable";
    if (!this.#cancelled) {
      this.#cancelled = true;
      const [next, ...later] = this.#afterCancel ?? [
        { status: stage.status, lastsStatusCalls: 1 },
        { status: "FAILED", failReason: "publish_cancelled" },
      ];
      this.#enter([next ?? stage, ...later], nowMs);
    }
    return "ok";
  }

  #stageAt(nowMs: number): Stage {
    for (;;) {
      const [stage, next] = this.#stages;
      const endsMs = this.#enteredMs + (stage.lastsMs ?? Number.POSITIVE_INFINITY);
      if (next === undefined || nowMs < endsMs) return stage;
      this.#advance(endsMs);
    }
  }

  #advance(nowMs: number): void {
    const [, next, ...later] = this.#stages;
    if (next !== undefined) this.#enter([next, ...later], nowMs);
  }

  #enter(stages: readonly [Stage, ...Stage[]], nowMs: number): void {
    this.#stages = stages;
    this.#enteredMs = nowMs;
    this.#statusCalls = 0;
  }
}
