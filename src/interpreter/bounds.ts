/**
 * How far a job is followed. Whatever lies beyond one of these is a blind spot that names it; a test
 * lowers each of them and asks that no answer changes without one.
 */
export const BOUNDS = {
  /** Doors behind one another; no real chain found was longer than 6, the rest is a loop or an attack. */
  doorsDeep: 12,
  /**
   * Doors that one job may pass on all its ways together. Where every action calls the next one
   * twice, depth alone bounds nothing: the ways double with each level.
   */
  doors: 2_000,
  /**
   * Jobs and steps of called workflows that one scan follows. Where a dozen files call each other the
   * ways multiply, each of them within the bounds of its job; the largest real repository known needs
   * a tenth of it.
   */
  calledWork: 60_000,
  /** Files of one program, and how deep their imports nest. */
  programFiles: 60,
  importsDeep: 24,
  /** Characters, work and commands of one script. */
  scriptLength: 256 * 1024,
  scriptSteps: 200_000,
  scriptCommands: 5_000,
};
