account: owes-two-years
language: es
medium: spoken

> quiero pagar 100 dólares para 2022 el viernes de la cuenta corriente
< cien dólares por dos mil veintidós, el viernes veintisiete de noviembre de dos mil veintiséis, desde la cuenta corriente que termina en cuatro tres dos uno. ¿Lo programo?
> sí
< Listo. El pago de cien dólares por dos mil veintidós queda programado para el viernes veintisiete de noviembre de dos mil veintiséis. Su número de confirmación es cuatro cinco cinco, tres cero cuatro, nueve cero siete cinco. Puede decir: Mis pagos, Cuánto debo.
> pase mi pago al 15 de diciembre
< cien dólares por dos mil veintidós, el martes quince de diciembre de dos mil veintiséis, desde la cuenta corriente que termina en cuatro tres dos uno, en lugar de cien dólares por dos mil veintidós el viernes veintisiete de noviembre de dos mil veintiséis. ¿Lo cambio?
refused: too_late_to_change
> sí
< Ya es tarde para cambiar ese pago. Está en camino al banco. Puede ver cómo está cada pago. Puede decir: Mis pagos, Cuánto debo.
