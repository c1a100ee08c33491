"""What the user teaches: labelled mail, where it comes from, and what the model learns of it."""
