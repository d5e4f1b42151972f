--- The names of all top-level resources; each is a file of its own in resources/.

return {
  ai = true,
}
