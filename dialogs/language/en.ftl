name = Languages
help = I tell you which languages I speak, and how to change.
resume = Back to languages.
canceled = All right. We go on in English.
languages = I speak English and Spanish, and we are speaking English now. To change, say "español" at any time.
    For another language or sign language, ask a person at the office for an interpreter. The phone number is at the top of every notice.
    .spoken = I speak English and Spanish, and we are speaking English now. To change, say "español" at any time. For another language, ask a person at the office for an interpreter. The phone number is at the top of every notice.
    .short = I speak English and Spanish. To change, send "español". For another language, ask a person at the office for an interpreter; the phone number is on your notice.
