package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// A Listen is where the program listens: a host and a port.
type Listen string

// UnmarshalText reads "host:port", or ":port" for this machine alone; an empty text is nowhere.
func (l *Listen) UnmarshalText(text []byte) error {
	*l = ""
	if len(text) == 0 {
		return nil
	}
	host, port, err := net.SplitHostPort(string(text))
	n, notNumber := strconv.ParseUint(port, 10, 16)
	if err != nil || notNumber != nil || n == 0 {
		return fmt.Errorf("%q is no place to listen: write such as \"127.0.0.1:9464\", or \":9464\" for this machine alone", text)
	}
	if host == "" {
		host = "127.0.0.1"
	}
	*l = Listen(net.JoinHostPort(host, port))
	return nil
}

// serveMetrics serves the metrics of the program until ctx ends. Started is called once it listens.
func (a *app) serveMetrics(ctx context.Context, at Listen, started func(address string)) error {
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", string(at))
	if err != nil {
		return fmt.Errorf("serve metrics: %w", err)
	}
	server := &http.Server{
		Handler:           a.metricsHandler(),
		ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 10 * time.Second, WriteTimeout: 20 * time.Second, IdleTimeout: time.Minute,
		MaxHeaderBytes: 16 << 10,
		ErrorLog:       slog.NewLogLogger(a.log.Handler(), slog.LevelDebug),
	}
	started(listener.Addr().String())
	stopped := context.AfterFunc(ctx, func() { server.Close() })
	defer stopped()
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serve metrics: %w", err)
	}
	return nil
}

// metricsHandler answers GET /metrics, a few requests at a time.
func (a *app) metricsHandler() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(a.meters.registry(a.stateCollector()), promhttp.HandlerOpts{
		ErrorLog:            slog.NewLogLogger(a.log.Handler(), slog.LevelWarn),
		ErrorHandling:       promhttp.ContinueOnError,
		MaxRequestsInFlight: 3,
		Timeout:             15 * time.Second,
	}))
	return mux
}

// local reports whether only this machine can reach l.
func (l Listen) local() bool {
	host, _, _ := net.SplitHostPort(string(l))
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}
