# Said in the other language than that of the conversation.
account: owes-one-year

> how much do I owe
< As of Sunday, November 22, 2026, the payoff amount for Anna Whitfield is $1,415.43.
| 2025: $1,415.43 (tax $1,300.00, penalties $56.50, interest $58.93)
| [Make a payment] [Why do I owe this?] [My payments]
> yo no debo esto, quiero apelar
< Usted tiene derecho a no estar de acuerdo. Se hace así:
| Si un aviso está mal: escriba a la dirección que tiene el aviso, a más tardar en la fecha que indica. Diga qué está mal y mande copias de sus pruebas.
| Si quiere que se quite una multa: diga «quiten la multa» y envío su petición a la oficina. Son buenos motivos una primera vez, una enfermedad o un desastre.
| Después de un aviso final antes de un embargo (LT11) o de un aviso de gravamen (Carta 3172): pida una audiencia con el Formulario 12153 dentro de 30 días.
| Una persona de la oficina puede ayudarle con cada cosa. El número de teléfono está en la parte de arriba de cada aviso.
| [Pedir que quiten una multa] [Explicar un aviso] [¿Por qué debo eso?] [Hablar con una persona]
