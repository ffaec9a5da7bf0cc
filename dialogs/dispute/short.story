account: owes-one-year
medium: short

> I don't owe this
< You have the right to disagree. Write to the address on the notice by its date, with copies of your proof. For a penalty, say "take the penalty off". Final notice before a levy, or lien notice: ask for a hearing with Form 12153 within 30 days. The phone number is on your notice.
| 1. Ask to take a penalty off
| 2. Explain a notice
| 3. Why do I owe this?
| 4. Talk to a person
