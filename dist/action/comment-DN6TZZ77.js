export { t as commentOn } from "./comment-BLifb-9U.js";
