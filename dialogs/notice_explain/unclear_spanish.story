account: owes-two-years
language: es

> qué significa mi carta
< El número de un aviso está arriba o abajo a la derecha de la primera hoja. ¿A qué aviso se refiere?
| [CP503, 2023] [Carta 608C, 2023] [CP501, 2023] [CP14, 2023] [LT11, 2022] [CP504, 2022] [CP503, 2022] [Ver más]
> plátano
< Estos avisos están en su cuenta. ¿A cuál se refiere?
| [CP503, 2023] [Carta 608C, 2023] [CP501, 2023] [CP14, 2023] [LT11, 2022] [CP504, 2022] [CP503, 2022] [Ver más]
> el azul
< No me queda claro qué necesita. ¿Es una de estas cosas?
| [Seguir] [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
> asdf
< Lamento no entender. ¿Desea saber cómo comunicarse con una persona?
| [Hablar con una persona] [Seguir] [Dejarlo así]
