/** Signs a visitor off, if main came as far as counting them. */
const { STATE_name } = process.env;
if (STATE_name) console.log(`Goodbye, ${STATE_name}.`);
