account: owes-two-years
language: es

> yo no hice ese pago
< Hace bien en decirlo enseguida. Esto es lo que puede hacer ahora:
| Mire los pagos de su cuenta: tal vez lo hizo alguien con derecho a ella, como su cónyuge o un representante.
| Si todavía está programado: puede cancelarlo aquí.
| Si salió dinero de su banco: llame hoy a su banco y diga que usted no lo permitió.
| Si está aquí en su cuenta: diga «reportar un pago» y las personas de la oficina lo revisan.
| [Reportar un pago] [Cancelar un pago] [Bloquear mi cuenta] [Hablar con una persona]
> [Reportar un pago]
< ¿Qué pago no hizo usted?
| [$75.00, viernes 23 de octubre de 2026] [$120.00, miércoles 6 de mayo de 2026] [$200.00, lunes 26 de enero de 2026]
> ayuda
< Elija el pago que usted no hizo ni permitió. Si no es ninguno de estos, diga «cancelar»: entonces el lugar indicado es su banco.
|
| ¿Qué pago no hizo usted?
| [$75.00, viernes 23 de octubre de 2026] [$120.00, miércoles 6 de mayo de 2026] [$200.00, lunes 26 de enero de 2026]
> el primero
< El pago de $75.00 por 2023 del viernes 23 de octubre de 2026, confirmación 6008804384: usted no lo hizo. ¿Lo reporto?
| [Sí] [No]
> sí
< Listo. Las personas de la oficina revisan el pago de $75.00 del viernes 23 de octubre de 2026. El número de su reporte es 53784739.
| Llame hoy también a su banco y diga que usted no lo permitió. Si el pago solo está programado, puede cancelarlo aquí.
| [Cancelar un pago] [Bloquear mi cuenta] [Hablar con una persona]
