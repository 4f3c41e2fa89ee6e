"""The parts of record.py: one idea a file."""
