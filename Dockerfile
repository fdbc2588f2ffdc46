# syntax=docker/dockerfile:1
FROM eclipse-temurin:25-jdk AS build
RUN apt-get update && apt-get install -y --no-install-recommends nodejs npm && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
RUN ./mvnw -B -q dependency:go-offline
COPY frontend frontend
COPY src src
COPY config config
RUN ./mvnw -B -q package -DskipTests \
 && java -Djarmode=tools -jar target/trinhky-*.jar extract --layers --launcher --destination target/layers

FROM eclipse-temurin:25-jre
RUN groupadd --system --gid 10001 trinhky \
 && useradd --system --uid 10001 --gid trinhky --home-dir /app --shell /usr/sbin/nologin trinhky \
 && install -d -o trinhky -g trinhky -m 0700 /app /app/data
WORKDIR /app
COPY --from=build /build/target/layers/dependencies/ ./
COPY --from=build /build/target/layers/spring-boot-loader/ ./
COPY --from=build /build/target/layers/snapshot-dependencies/ ./
COPY --from=build /build/target/layers/application/ ./
COPY --chmod=0555 docker/start.sh /usr/local/bin/start-trinhky
USER trinhky
ENV TRINHKY_DATA_DIR=/app/data
VOLUME /app/data
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=6 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["start-trinhky"]
