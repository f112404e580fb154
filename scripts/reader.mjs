// Whoever reads what a command writes may stop early, as `head` does: nothing is wrong then. A command that has not come to its end has done nothing.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(process.exitCode ?? 2);
});
