account: owes-one-year-es
medium: spoken
language: es

> qué significa mi carta
< El número de un aviso está arriba o abajo a la derecha de la primera hoja. ¿A qué aviso se refiere? Puede decir: CP503, dos mil veinticinco, CP501, dos mil veinticinco, CP14, dos mil veinticinco.
> la primera
< CP503 del lunes dos de noviembre de dos mil veintiséis, por dos mil veinticinco: es el segundo recordatorio de lo que se debe.
| Le pide pagar ochocientos setenta y cinco dólares con ochenta centavos, a la fecha del aviso, o hacer un plan de pagos. La fecha límite está en el aviso. Si no se hace nada, sigue el CP504 hacia el lunes siete de diciembre de dos mil veintiséis. Puede decir: Cuánto debo, Hacer un pago, No estoy de acuerdo, Hablar con una persona.
