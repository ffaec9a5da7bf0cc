account: owes-one-year
medium: short

> what languages do you speak
< I speak English and Spanish. To change, send "español". For another language, ask a person at the office for an interpreter; the phone number is on your notice.
| 1. Talk to a person
