// Package notify turns what is known of a case into messages, and posts them to Slack.
//
// Composing is pure: [Alert] and [Update] are functions of a case and one of its events,
// [Digest] of the changes between two times, [Summary] of the cases of a [Period], with a
// chart, and [Due] says which channel is owed which of them. They promise that a proposed sum never reads as a fine, that no text from
// outside can ping, format or link, and that every message is inside Slack's limits
// whatever the case holds. [Slack] posts through Slack's Web API; [Printer] takes its
// place where no token is configured. [Socket] brings what people press, send off and type as a
// [Request], once or more by one name; forms and answers are composed here as well.
//
// The words for each kind and stage are in stage.go, the limits in message.go, the
// treatment of hostile text in escape.go.
package notify
