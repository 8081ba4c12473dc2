import { Redis } from "ioredis";

/** Name of the queue. */
export const queueName = "nutgraf-articles";

/** Opens a connection to the Redis that `REDIS_URL` names, or to the one on this machine. */
export const connect = () =>
  new Redis(process.env.REDIS_URL ?? "redis://127.0.0.1:6379", { maxRetriesPerRequest: null });
