"""What the numbers and names of label maps and segmentations mean."""
