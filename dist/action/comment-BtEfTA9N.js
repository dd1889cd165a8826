export { t as commentOn } from "./comment-BEMQ9uXC.js";
