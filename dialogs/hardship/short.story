account: owes-one-year
medium: short

> I lost my job and I can't pay
< Please do not pay here what you need for food, rent or medicine. The office can put collection on hold; interest and penalties still grow. Call the number on your notice. In an emergency, free help: Taxpayer Advocate, 877-777-4778.
| 1. Talk to a person
| 2. How much do I owe?
