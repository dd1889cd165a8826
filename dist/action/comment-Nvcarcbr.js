export { t as commentOn } from "./comment-Dx8wdgRu.js";
