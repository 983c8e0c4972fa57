// Package extract reads articles.
package extract
