"""Pages and PDFs made outside a request."""
