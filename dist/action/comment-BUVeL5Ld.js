export { t as commentOn } from "./comment-DQ92s4lm.js";
