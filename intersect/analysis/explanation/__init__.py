"""What the numbers of one network mean, in sentences built from its own conditions."""
