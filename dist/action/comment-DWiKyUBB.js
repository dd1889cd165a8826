export { t as commentOn } from "./comment-DTzkOupc.js";
