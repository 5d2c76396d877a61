"""Training of DL-CTPM on pairs of CT and SPECT."""
