export { t as commentOn } from "./comment-C22rR2s2.js";
