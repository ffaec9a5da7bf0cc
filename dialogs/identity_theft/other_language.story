# Said in the other language than that of the conversation.
account: owes-one-year

> how much do I owe
< As of Sunday, November 22, 2026, the payoff amount for Anna Whitfield is $1,415.43.
| 2025: $1,415.43 (tax $1,300.00, penalties $56.50, interest $58.93)
| [Make a payment] [Why do I owe this?] [My payments]
> alguien declaró a mi nombre
< Lamento que esto le haya pasado. No es culpa suya, y hace bien en reportarlo.
| Si le llegó una carta sobre esto, contéstela primero, a más tardar en la fecha que indica. Si no, llame a la línea de robo de identidad al 800-908-4490.
| Pida también un PIN de Protección de Identidad. Ayuda a que otros no declaren con su número.
| Por favor, no escriba aquí su número de contribuyente. Si otra persona puede usar este chat, bloquee aquí su cuenta.
| [Hablar con una persona] [¿Quién miró mi cuenta?] [Bloquear mi cuenta]
