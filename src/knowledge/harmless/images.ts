/**
 * Images that keep data, queues and pages and call no model, by their name without registry and tag;
 * each by its page on https://hub.docker.com. One that makes embeddings by itself is none of them.
 */
const NAMES: ReadonlySet<string> = new Set(
  'postgres postgis/postgis pgvector/pgvector timescale/timescaledb mysql mariadb mongo redis redis/redis-stack redis/redis-stack-server valkey/valkey memcached rabbitmq nats minio/minio minio/mc nginx httpd caddy traefik haproxy envoyproxy/envoy elasticsearch opensearchproject/opensearch apache/kafka confluentinc/cp-kafka bitnami/kafka zookeeper bitnami/zookeeper bitnami/postgresql bitnami/redis cassandra neo4j clickhouse/clickhouse-server influxdb consul vault hashicorp/vault localstack/localstack mailhog/mailhog axllent/mailpit jaegertracing/all-in-one prom/prometheus otel/opentelemetry-collector registry adminer dpage/pgadmin4 selenium/standalone-chrome ghcr.io/shopify/toxiproxy amazon/dynamodb-local qdrant/qdrant chromadb/chroma'.split(
    ' ',
  ),
);

export function isHarmlessImage(image: string | undefined): boolean {
  const name = image
    ?.toLowerCase()
    .replace(/@.*$/s, '')
    .replace(/:[^/]*$/, '')
    .replace(/^(?:docker\.io\/)?(?:library\/)?/, '');
  return name !== undefined && NAMES.has(name);
}
