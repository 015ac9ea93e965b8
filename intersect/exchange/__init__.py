"""Files of other programs: spreadsheets in, spreadsheets out."""
