account: owes-one-year-es
language: es
medium: spoken

> pagar cien el viernes
< cien dólares por dos mil veinticinco, el viernes veintisiete de noviembre de dos mil veintiséis, desde la cuenta corriente que termina en dos cero nueve tres. ¿Lo programo?
> sí
< Listo. El pago de cien dólares por dos mil veinticinco queda programado para el viernes veintisiete de noviembre de dos mil veintiséis. Su número de confirmación es cuatro uno nueve, ocho nueve cinco, ocho dos nueve dos. Puede decir: Mis pagos, Cuánto debo.
> cambiar mi pago
< cien dólares por dos mil veinticinco, el viernes veintisiete de noviembre de dos mil veintiséis, desde la cuenta bancaria que termina en dos cero nueve tres. Puede decir otra fecha, otra cantidad, otro año u otra cuenta bancaria. ¿Lo dejo como está?
> no
< ¿Qué desea cambiar? Puede decir: Otro pago, Otra cantidad, Otro saldo, Otra fecha, Otra cuenta bancaria, Dejarlo así.
> otra cantidad
< Ahora es de cien dólares. ¿De cuánto debe ser? Puede decir: Como está: cien dólares.
> ochenta
< ochenta dólares por dos mil veinticinco, el viernes veintisiete de noviembre de dos mil veintiséis, desde la cuenta corriente que termina en dos cero nueve tres, en lugar de cien dólares por dos mil veinticinco el viernes veintisiete de noviembre de dos mil veintiséis. ¿Lo cambio?
> sí
< Listo. El pago ahora es de ochenta dólares por dos mil veinticinco el viernes veintisiete de noviembre de dos mil veintiséis. Su número de confirmación es cuatro uno nueve, ocho nueve cinco, ocho dos nueve dos. Puede decir: Mis pagos, Cuánto debo.
ledger: scheduled 80.00 2025 2026-11-27
