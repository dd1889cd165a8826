export { t as commentOn } from "./comment-CnVC5aPL.js";
