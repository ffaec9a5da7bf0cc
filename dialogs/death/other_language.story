# Said in the other language than that of the conversation.
account: owes-one-year

> how much do I owe
< As of Sunday, November 22, 2026, the payoff amount for Anna Whitfield is $1,415.43.
| 2025: $1,415.43 (tax $1,300.00, penalties $56.50, interest $58.93)
| [Make a payment] [Why do I owe this?] [My payments]
> mi esposo falleció el mes pasado
< Lamento mucho su pérdida. No tiene que resolver nada en este chat.
| Una persona de la oficina puede registrar el fallecimiento y decirle qué sigue. El número de teléfono está en la parte de arriba de cada aviso. Por favor, tenga a la mano una copia del acta de defunción y el papel que muestra que usted actúa por la herencia, como una carta de la corte.
| Lo que se debe casi siempre se paga con lo que dejó la persona. Por favor, pregunte antes de pagar con su propio dinero, y no use el usuario de la persona que falleció.
| [Hablar con una persona]
