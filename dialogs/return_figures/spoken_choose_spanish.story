account: owes-two-years
language: es
medium: spoken

> las cifras de mi declaración
< ¿A qué declaración se refiere? Puede decir: dos mil veintitrés, dos mil veintidós.
> la de dos mil veintitrés
< La declaración de dos mil veintitrés se recibió el viernes doce de abril de dos mil veinticuatro. Como se presentó:
| ingreso total sesenta mil ciento cincuenta dólares, ingreso bruto ajustado sesenta mil ciento cincuenta dólares, ingreso tributable treinta y ocho mil doscientos cincuenta dólares
| Mostraba seiscientos diez dólares por pagar. Estado civil para la declaración: jefe o jefa de familia. Puede decir: Transcripciones, Dónde está mi reembolso, Cuánto debo, más.
