account: owes-two-years
language: es
medium: spoken

> ya pasó mi pago de ciento veinte dólares
< El banco devolvió su pago de ciento veinte dólares por dos mil veintitrés del miércoles seis de mayo de dos mil veintiséis, así que no cuenta como pagado. Puede hacerlo otra vez. Su número de confirmación es seis ocho tres, cuatro cuatro cinco, seis cero dos nueve. Puede decir: Mis pagos, Un recibo, Cambiar un pago, Cancelar un pago.
