export { once } from "../values/once.ts";
