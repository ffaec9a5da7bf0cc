account: owes-two-years
language: es

> ¿ya pasó mi pago de 200 dólares?
< Su pago de $200.00 por 2022 se procesó el lunes 26 de enero de 2026.
| Número de confirmación: 1455953248
| [Mis pagos] [Un recibo] [Cambiar un pago] [Cancelar un pago]
> ¿pasó mi pago de 120?
< El banco devolvió su pago de $120.00 por 2023 del miércoles 6 de mayo de 2026, así que no cuenta como pagado. Puede hacerlo otra vez.
| Número de confirmación: 7169397465
| [Mis pagos] [Un recibo] [Cambiar un pago] [Cancelar un pago]
> ¿pasó el pago de 75?
< Su pago de $75.00 por 2023 del viernes 23 de octubre de 2026 se canceló. No se cobró nada.
| Número de confirmación: 6083639820
| [Mis pagos] [Un recibo] [Cambiar un pago] [Cancelar un pago]
