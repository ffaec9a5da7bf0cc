account: owes-one-year
medium: short

> I don't owe this
< You have the right to disagree. Write to the address on the notice by its date, with copies of your proof. A penalty can be taken off: ask the office. Final notice before a levy, or lien notice: ask for a hearing with Form 12153 within 30 days. The phone number is on your notice.
| 1. Why do I owe this?
| 2. Explain a notice
| 3. Talk to a person
