export { t as formatProblem } from "./problem-BR1uyj7c.js";
