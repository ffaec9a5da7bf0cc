account: owes-one-year-es
language: es
medium: spoken

> pagar cien el viernes
< cien dólares por dos mil veinticinco, el viernes veintisiete de noviembre de dos mil veintiséis, desde la cuenta corriente que termina en dos cero nueve tres. ¿Lo programo?
> sí
< Listo. El pago de cien dólares por dos mil veinticinco queda programado para el viernes veintisiete de noviembre de dos mil veintiséis. Su número de confirmación es nueve cero seis, dos uno seis, tres dos uno ocho. Puede decir: Mis pagos, Cuánto debo.
> necesito mover mi pago al tres de enero
< Los bancos no hacen pagos el domingo tres de enero de dos mil veintisiete. El próximo día bancario es el lunes cuatro de enero de dos mil veintisiete. Ahora está programado para el viernes veintisiete de noviembre de dos mil veintiséis. ¿Qué día desea pagar? Puede decir: viernes veintisiete de noviembre de dos mil veintiséis, lunes cuatro de enero de dos mil veintisiete.
> el cuatro de enero
< cien dólares por dos mil veinticinco, el lunes cuatro de enero de dos mil veintisiete, desde la cuenta corriente que termina en dos cero nueve tres, en lugar de cien dólares por dos mil veinticinco el viernes veintisiete de noviembre de dos mil veintiséis. ¿Lo cambio?
> sí
< Listo. El pago ahora es de cien dólares por dos mil veinticinco el lunes cuatro de enero de dos mil veintisiete. Su número de confirmación es nueve cero seis, dos uno seis, tres dos uno ocho. Puede decir: Mis pagos, Cuánto debo.
ledger: scheduled 100.00 2025 2027-01-04
