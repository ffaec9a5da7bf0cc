account: owes-two-years
language: es
medium: spoken

> qué significa mi aviso
< El número de un aviso está arriba o abajo a la derecha de la primera hoja. ¿A qué aviso se refiere? Puede decir: CP503, dos mil veintitrés, Carta 608C, dos mil veintitrés, CP501, dos mil veintitrés, más.
> repita
< El número de un aviso está arriba o abajo a la derecha de la primera hoja. ¿A qué aviso se refiere? Puede decir: CP503, dos mil veintitrés, Carta 608C, dos mil veintitrés, CP501, dos mil veintitrés, más.
> el segundo
< Carta 608C del lunes dieciocho de mayo de dos mil veintiséis, por dos mil veintitrés: el banco devolvió un pago y se agregó una multa.
| Le pide pagar veinticinco dólares, a la fecha del aviso, o hacer un plan de pagos. La fecha límite está en el aviso. Puede decir: Cuánto debo, Hacer un pago, No estoy de acuerdo, Hablar con una persona.
