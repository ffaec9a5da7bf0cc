# The language changes at any time, and by what is said.
account: owes-one-year

> español
< Seguimos en español.
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
> ¿cuánto debo?
< Al domingo 22 de noviembre de 2026, la cantidad para saldar la cuenta de Anna Whitfield es $1,415.43.
| 2025: $1,415.43 (impuesto $1,300.00, multas $56.50, intereses $58.93)
| [Hacer un pago] [¿Por qué debo eso?] [Mis pagos]
> English please
< We go on in English.
|
| As of Sunday, November 22, 2026, the payoff amount for Anna Whitfield is $1,415.43.
| 2025: $1,415.43 (tax $1,300.00, penalties $56.50, interest $58.93)
| [Make a payment] [Why do I owe this?] [My payments]
> how much do I owe?
< As of Sunday, November 22, 2026, the payoff amount for Anna Whitfield is $1,415.43.
| 2025: $1,415.43 (tax $1,300.00, penalties $56.50, interest $58.93)
| [Make a payment] [Why do I owe this?] [My payments]
