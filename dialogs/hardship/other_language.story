# Said in the other language than that of the conversation.
account: owes-one-year

> how much do I owe
< As of Sunday, November 22, 2026, the payoff amount for Anna Whitfield is $1,415.43.
| 2025: $1,415.43 (tax $1,300.00, penalties $56.50, interest $58.93)
| [Make a payment] [Why do I owe this?] [My payments]
> no puedo pagar, no tenemos ni para comer
< Gracias por decírmelo. Por favor, no pague aquí lo que necesita para comida, renta o medicinas. No se paga nada sin que usted diga que sí.
| La oficina puede poner el cobro en pausa mientras a usted no le alcance para lo básico. Los intereses y las multas siguen creciendo en ese tiempo. Yo no puedo hacerlo aquí, pero una persona de la oficina sí: el número de teléfono está en la parte de arriba de cada aviso.
| Si está por perder su casa, la calefacción o sus medicinas, llame al Defensor del Contribuyente al 877-777-4778. La ayuda es gratis e independiente.
| [Hablar con una persona] [¿Cuánto debo?]
