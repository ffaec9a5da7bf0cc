# Said in the other language than that of the conversation.
account: owes-one-year

> how much do I owe
< As of Sunday, November 22, 2026, the payoff amount for Anna Whitfield is $1,415.43.
| 2025: $1,415.43 (tax $1,300.00, penalties $56.50, interest $58.93)
| [Make a payment] [Why do I owe this?] [My payments]
> me embargaron el sueldo
< Esto es duro, y hay algo que puede hacer hoy. Llame al número del aviso. Yo no puedo parar un embargo aquí, pero una persona de la oficina sí.
| Si le deja sin dinero para comida, renta o medicinas, dígalo por teléfono: es una razón para quitarlo.
| Si congelaron una cuenta bancaria: el banco guarda el dinero unos días antes de mandarlo, así que llamar hoy sí cuenta.
| Si hasta ahora solo hay un aviso final (LT11, Carta 1058 o CP90): puede pedir una audiencia con el Formulario 12153 dentro de 30 días de su fecha.
| Si es un gravamen: es un derecho sobre lo que usted tiene. Por sí solo no le quita nada.
| Si es urgente o nadie le escucha: llame al Defensor del Contribuyente al 877-777-4778. La ayuda es gratis.
| [No puedo pagar] [Explicar un aviso] [Hablar con una persona]
