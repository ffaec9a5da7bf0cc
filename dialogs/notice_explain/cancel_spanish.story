account: owes-two-years
language: es

> explíqueme mi aviso
< El número de un aviso está arriba o abajo a la derecha de la primera hoja. ¿A qué aviso se refiere?
| [CP503, 2023] [Carta 608C, 2023] [CP501, 2023] [CP14, 2023] [LT11, 2022] [CP504, 2022] [CP503, 2022] [Ver más]
> ya no
< De acuerdo. No se cambió nada.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
