account: owes-one-year
medium: short

> you took my paycheck
< Call the number on the notice today: a person can lift a levy, I cannot. If it leaves you without money for food, rent or medicine, say so: that is a reason to lift it. A bank keeps frozen money for some days before it sends it. Free help: Taxpayer Advocate, 877-777-4778.
| 1. I cannot pay
| 2. Explain a notice
| 3. Talk to a person
