account: owes-two-years
language: es
medium: spoken

> por favor perdonen la multa
< ¿Qué multa se debe quitar? Puede decir: dos mil veintidós: seiscientos sesenta dólares de multas, dos mil veintitrés: ciento veintidós dólares con sesenta centavos de multas.
> dos mil veintidós
< Por dos mil veintidós hay seiscientos sesenta dólares de multas hasta ahora. ¿Qué pasó? Basta con una o dos frases.
> estuve en el hospital en abril
< seiscientos sesenta dólares de multas por dos mil veintidós, y su motivo es: estuve en el hospital en abril. ¿Pido a la oficina que las quite?
> sí
< Listo. El número de su petición es nueve cero cero, tres seis seis dos tres. Una persona de la oficina decide y le escribe. Hasta entonces la multa sigue, así que, por favor, atienda cada aviso a más tardar en su fecha. Puede decir: Hacer un pago, No puedo pagar, Por qué debo eso.
