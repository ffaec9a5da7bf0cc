name = Explicar un aviso
help = Le digo qué significa uno de sus avisos, qué pide y hasta cuándo.
resume = Volvamos a su aviso.
canceled = De acuerdo. No se cambió nada.
ask-letter = El número de un aviso está arriba o abajo a la derecha de la primera hoja. ¿A qué aviso se refiere?
ask-letter-again = Estos avisos están en su cuenta. ¿A cuál se refiere?
help-letter = Le muestro sus avisos, primero los más recientes, cada uno con su año. Elija uno o diga su número, por ejemplo CP14.
choice-letter = { $kind ->
        [l1058] Carta 1058
        [letter-3172] Carta 3172
        [letter-608c] Carta 608C
        [letter-854c] Carta 854C
       *[other] { $notice }
    }{ $has_period ->
    [true] , { $period }
   *[false] { "" }
 }
invalid-letter-not-listed = No encuentro ese aviso en su cuenta.
none = No hay avisos en su cuenta. Si tiene una carta que dice otra cosa, por favor, no pague nada por ella antes de que la oficina confirme que es real. Use el número de teléfono de la página de internet de la oficina.
meaning = { $letter-kind ->
            [l1058] Carta 1058
            [letter-3172] Carta 3172
            [letter-608c] Carta 608C
            [letter-854c] Carta 854C
           *[other] { $letter-notice }
        } del { $letter-day }{ $letter-has_period ->
        [true] , por { $letter-period }
       *[false] { "" }
    }: { $letter-kind ->
        [cp11] la oficina corrigió su declaración y usted debe más.
        [cp12] la oficina corrigió su declaración y su reembolso cambió.
        [cp14] es el primer cobro de lo que se debe.
        [cp14ia] es un cobro que llegó mientras se preparaba su plan de pagos.
        [cp49] su reembolso se usó para otro impuesto que usted debía.
        [cp59] la oficina no tiene su declaración.
        [cp501] es un recordatorio de lo que se debe.
        [cp503] es el segundo recordatorio de lo que se debe.
        [cp504] la oficina avisa que puede tomar dinero o bienes, primero un reembolso del estado.
        [lt11] es el aviso final antes de que la oficina pueda tomar dinero o bienes.
        [l1058] es el aviso final antes de que la oficina pueda tomar dinero o bienes.
        [cp90] es el aviso final antes de que la oficina pueda tomar dinero o bienes.
        [cp521] se acerca un pago de su plan.
        [cp523] algo faltó en su plan de pagos, y la oficina puede terminarlo.
        [cp2000] lo que otros reportaron no coincide con su declaración. Propone un cambio. No es un cobro.
        [cp2501] lo que otros reportaron no coincide con su declaración, y le pregunta por qué.
        [cp3219a] la oficina dice que se debe más impuesto, y usted puede llevarlo al Tribunal Tributario.
        [letter-3172] la oficina registró un gravamen, que es un derecho sobre lo que usted tiene.
        [letter-608c] el banco devolvió un pago y se agregó una multa.
        [letter-854c] usted pidió que se quitara una multa, y la oficina no la quitó.
       *[other] es una carta sobre su cuenta. Una persona de la oficina le puede explicar qué dice.
    }
    { $letter-state ->
        [answered] Se contestó el { $letter-state_day }. Ya no le pide nada.
        [settled] Lo que pedía quedó hecho el { $letter-state_day }. Ya no le pide nada.
        [covered-by-plan] Su plan de pagos lo cubre. No hace falta nada más mientras cumpla el plan.
        [followed] Un aviso más nuevo tomó su lugar. Por favor, guíese por el más nuevo.
        [informational] No le pide nada. Puede guardarlo con sus papeles.
       *[open] { $letter-action ->
            [pay] Le pide pagar { $letter-amount }, a la fecha del aviso.
            [pay-or-arrange] Le pide pagar { $letter-amount }, a la fecha del aviso, o hacer un plan de pagos.
            [pay-or-arrange-before-levy] Le pide pagar { $letter-amount }, a la fecha del aviso, o hacer un plan de pagos.
            [request-hearing] Le pide pagar { $letter-amount }, a la fecha del aviso, o hacer un plan de pagos.{ $letter-state ->
                [overdue] { "" }
               *[open] { " " }Si no está de acuerdo, pida una audiencia con el Formulario 12153.
            }
            [pay-installment] Le pide el pago de { $letter-amount } de su plan.
            [cure-plan] Le pide ponerse al día con lo que faltó, para que el plan siga.
            [agree-or-disagree] Le pregunta si está de acuerdo. Conteste en los dos casos. Si no lo está, mande copias de sus pruebas.
            [ask-for-abatement] Si no está de acuerdo con el cambio, puede pedir que lo quiten.
            [agree-or-petition] Puede aceptar, o pedir que decida el Tribunal Tributario.
            [file-return] Le pide presentar la declaración. Preséntela aunque ahora no pueda pagar.
            [appeal] Si no está de acuerdo, puede apelar.
           *[none] No le pide nada.
        } { $letter-has_day_to_act ->
            [true] { $letter-state ->
                [overdue] El último día era el { $letter-act_by }. Pagar o llamar todavía ayuda.
               *[open] El último día es el { $letter-act_by }.
            }
           *[false] La fecha límite está en el aviso.
        }{ $letter-next ->
            [notice] { " " }{ $letter-state ->
                [overdue] El próximo aviso es el { $letter-next_notice }.
               *[open] Si no se hace nada, sigue el { $letter-next_notice } hacia el { $letter-next_day }.
            }
            [levy] { " " }{ $letter-state ->
                [overdue] Desde el { $letter-next_day } la oficina puede tomar dinero o bienes.
               *[open] Si no se hace nada, la oficina puede tomar dinero o bienes desde el { $letter-next_day }.
            }
            [plan-terminated] { " " }Si no se hace nada, el plan termina hacia el { $letter-next_day }.
           *[nothing] { "" }
        }
    }
    .short = { $letter-kind ->
            [l1058] Carta 1058
            [letter-3172] Carta 3172
            [letter-608c] Carta 608C
            [letter-854c] Carta 854C
           *[other] { $letter-notice }
        }{ $letter-has_period ->
            [true] , { $letter-period }
           *[false] { "" }
        }: { $letter-kind ->
            [cp11] una corrección: usted debe más.
            [cp12] una corrección: su reembolso cambió.
            [cp14] el primer cobro.
            [cp14ia] un cobro mientras empezaba su plan.
            [cp49] su reembolso se usó para otro impuesto.
            [cp59] la oficina no tiene su declaración.
            [cp501] un recordatorio.
            [cp503] el segundo recordatorio.
            [cp504] un aviso antes de un embargo.
            [lt11] el aviso final antes de un embargo.
            [l1058] el aviso final antes de un embargo.
            [cp90] el aviso final antes de un embargo.
            [cp521] se acerca un pago de su plan.
            [cp523] algo faltó; su plan puede terminar.
            [cp2000] un cambio propuesto, no un cobro.
            [cp2501] una pregunta sobre sus ingresos.
            [cp3219a] más impuesto; puede ir al Tribunal Tributario.
            [letter-3172] un gravamen sobre lo que usted tiene.
            [letter-608c] una multa por un pago devuelto.
            [letter-854c] una multa que no se quitó.
           *[other] una carta. Una persona la explica.
        }
        { $letter-state ->
            [answered] Se contestó. Ya no pide nada.
            [settled] Quedó hecho. Ya no pide nada.
            [covered-by-plan] Su plan de pagos lo cubre.
            [followed] Un aviso más nuevo tomó su lugar.
            [informational] No le pide nada.
           *[open] { $letter-action ->
                [pay] Pague { $letter-amount }, a su fecha.
                [pay-or-arrange] Pague { $letter-amount }, a su fecha, o haga un plan.
                [pay-or-arrange-before-levy] Pague { $letter-amount }, a su fecha, o haga un plan.
                [request-hearing] Pague { $letter-amount }, a su fecha, o haga un plan.{ $letter-state ->
                    [overdue] { "" }
                   *[open] { " " }O pida una audiencia, Formulario 12153.
                }
                [pay-installment] Pague { $letter-amount } de su plan.
                [cure-plan] Póngase al día con lo que faltó.
                [agree-or-disagree] Diga si está de acuerdo, con sus pruebas.
                [ask-for-abatement] Si no está de acuerdo, puede decirlo.
                [agree-or-petition] Acepte, o acuda al Tribunal Tributario.
                [file-return] Presente la declaración, aunque no pueda pagar.
                [appeal] Si no está de acuerdo, puede apelar.
               *[none] No le pide nada.
            } { $letter-has_day_to_act ->
                [true] { $letter-state ->
                    [overdue] El último día era el { $letter-act_by }. Pagar o llamar todavía ayuda.
                   *[open] El último día es el { $letter-act_by }.
                }
               *[false] La fecha está en el aviso.
            }{ $letter-next ->
                [notice] { " " }{ $letter-state ->
                    [overdue] Puede seguir otro aviso.
                   *[open] Otro aviso sigue hacia el { $letter-next_day }.
                }
                [levy] { " " }{ $letter-state ->
                    [overdue] Desde el { $letter-next_day } la oficina puede tomar dinero o bienes.
                   *[open] Si no, la oficina puede tomar dinero o bienes desde el { $letter-next_day }.
                }
                [plan-terminated] { " " }Si no, el plan termina hacia el { $letter-next_day }.
               *[nothing] { "" }
            }
        }
