account: owes-one-year-es
language: es
medium: spoken

> necesito un recibo
< cien dólares por dos mil veinticinco, pagado el miércoles veintiocho de octubre de dos mil veintiséis. La cuenta es la de Carmen Delgado, desde la cuenta bancaria que termina en dos cero nueve tres. El número de confirmación es seis ocho siete, ocho siete cinco, uno ocho siete uno. Otra vez: seis ocho siete, ocho siete cinco, uno ocho siete uno. Puede decir: Mis pagos, Transcripciones.
