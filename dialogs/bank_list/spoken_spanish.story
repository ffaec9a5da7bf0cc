account: owes-two-years
language: es
medium: spoken

> qué banco tienen mío
< Registradas para pagos: la cuenta corriente que termina en cuatro tres dos uno, la cuenta de ahorros que termina en ocho siete seis cinco. No se cobra nada sin que usted diga que sí. Puede decir: Hacer un pago, Agregar una cuenta bancaria, Quitar una cuenta bancaria.
